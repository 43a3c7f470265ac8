/** Tells screen readers, and nobody else: `urgent` at once, `calm` when they have finished what they say. */
export function Announcement({ urgent = '', calm = '' }: { urgent?: string; calm?: string }) {
  return (
    <div className="visually-hidden">
      <div role="alert">{urgent}</div>
      <div role="status">{calm}</div>
    </div>
  );
}
