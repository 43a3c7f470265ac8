import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import { useWords } from '../../language/use-words.ts';
import { DeskLoginForm, type DeskLoginProps } from './desk-login-form.tsx';

/** Whose desk to sit at. */
export function DeskLogin(props: DeskLoginProps) {
  const { say } = useWords();
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={say('desk.description')}>
          {say('page.desk')}
        </Header>
      }
    >
      <div className="desk-login">
        <Container header={<Header variant="h2">{say('desk.login.title')}</Header>}>
          <DeskLoginForm {...props} />
        </Container>
      </div>
    </ContentLayout>
  );
}
