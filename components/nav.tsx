import { useWords } from './say';

interface Props {
  current: string;
  items: { name: string; label: string; count?: number }[];
  onGo: (name: string) => void;
}

export function Nav({ current, items, onGo }: Props) {
  const { say } = useWords();
  return (
    <nav class="nav" aria-label={say('navLabel')}>
      {items.map(({ name, label, count }) => (
        <button type="button" key={name} aria-current={name === current ? 'true' : undefined} onClick={() => onGo(name)}>
          {label}
          {count ? <i> {count}</i> : null}
        </button>
      ))}
    </nav>
  );
}
