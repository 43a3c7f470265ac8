import Box from '@cloudscape-design/components/box';
import type { ReactNode } from 'react';

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Box textAlign="center" color="text-body-secondary" padding="l">
      <Box variant="strong" color="inherit">
        {title}
      </Box>
      {children && <Box color="inherit">{children}</Box>}
    </Box>
  );
}
