import Box from '@cloudscape-design/components/box';
import { useWords } from '../language/use-words.ts';
import { RouterLink } from './router-link.tsx';

export function NotFound() {
  const { say } = useWords();
  return (
    <Box textAlign="center" padding="xxl">
      <Box variant="h1">{say('app.notFound')}</Box>
      <RouterLink href="/" variant="primary">
        {say('app.notFound.back')}
      </RouterLink>
    </Box>
  );
}
