import { PageState } from '../../components/page-state';
import { useWords } from '../../components/say';
import { seen } from '../../components/version-picker';
import { versionsOf } from '../../lib/updates';
import type { Kept } from './use-versions';

/** Why no two versions stand here, and what can be done. */
export function NothingToCompare({ kept }: { kept: Kept }) {
  const words = useWords();
  const { say } = words;
  switch (kept.state) {
    case 'loading':
      return <PageState title={say('versionsLoading')} />;
    case 'no-id':
      return <PageState title={say('versionsNoId')} hint={say('versionsNoIdHint')} />;
    case 'absent':
      return (
        <PageState title={say('versionsNone')} hint={say('versionsNoneHint')}>
          <p>
            <a href="options.html">{say('optionsOpen')}</a>
          </p>
        </PageState>
      );
    case 'broken':
      return <PageState title={say('versionsBroken')} hint={say('versionsBrokenHint')} />;
    case 'failed':
      return <PageState title={say('versionsFailed')} hint={say('versionsFailedHint')} />;
    case 'ok': {
      const versions = versionsOf(kept.value.chain);
      const one = versions.length < 2;
      return (
        <PageState title={say(one ? 'versionsOne' : 'versionsPruned')} hint={say(one ? 'versionsOneHint' : 'versionsPrunedHint')}>
          <ul class="seen">
            {versions.map((version) => (
              <li key={version.number}>
                <b>{say('versionsNumber', String(version.number))}</b> {[seen(words, version), !version.kept && say('versionsNotKept')].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
          {!one && (
            <p>
              <a href="options.html">{say('versionsShareLink')}</a>
            </p>
          )}
        </PageState>
      );
    }
  }
}
