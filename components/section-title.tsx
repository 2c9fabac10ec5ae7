export const SectionTitle = ({ id, title, hint = '' }: { id: string; title: string; hint?: string }) => (
  <div class="line-title">
    <h2 id={id}>{title}</h2>
    {hint && <span>{hint}</span>}
  </div>
);
