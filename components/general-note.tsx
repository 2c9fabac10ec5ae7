import { useWords } from './say';

/** What can't be told of an article of a publisher that nothing is known of. @param english is it in the language that the rules for speakers and wording know? */
export function GeneralNote({ english }: { english: boolean }) {
  const { say } = useWords();
  return (
    <>
      <p class="notice">{say('generalNote')}</p>
      {!english && <p class="notice">{say('generalNotEnglish')}</p>}
    </>
  );
}
