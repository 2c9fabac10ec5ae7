import { BesideFacts, BesideNotes } from '../../components/beside-facts';
import { BesideText } from '../../components/beside-text';
import { CopyButton } from '../../components/copy-button';
import { useWords } from '../../components/say';
import { VersionPicker } from '../../components/version-picker';
import { comparisonAsText, type TextSource, type VersionChain, versionsOf } from '../../lib/updates';
import { copyText } from '../shared/clipboard';
import type { Choice } from './choice';
import type { Beside } from './use-versions';

interface Props {
  chain: VersionChain;
  choice: Choice;
  /** Null while the two are compared. */
  beside: Beside | null;
  source: () => TextSource | null;
  onChoose: (from: number, to: number) => void;
}

/** Two versions in two columns, with what may be chosen above them. */
export function TwoVersions({ chain, choice: { from, to }, beside, source, onChoose }: Props) {
  const { say } = useWords();
  const versions = versionsOf(chain);
  const labels = { before: say('versionsNumber', String(from.number)), after: say('versionsNumber', String(to.number)) };
  const text = () => {
    const given = source();
    return beside && given ? comparisonAsText(beside.comparison, given) : '';
  };
  return (
    <>
      <div class="pickers">
        {beside && <CopyButton key={`${from.number}-${to.number}`} label={say('versionsCopy')} text={text} onCopy={copyText} />}
        <VersionPicker id="from" label={say('versionsCompare')} versions={versions} chosen={from} other={to} onChoose={(number) => onChoose(number, to.number)} />
        <VersionPicker id="to" label={say('versionsWith')} versions={versions} chosen={to} other={from} onChoose={(number) => onChoose(from.number, number)} />
      </div>
      {versions.some((v) => !v.kept) && (
        <p class="aside">
          {say('versionsSomeGone')} <a href="options.html">{say('versionsShareLink')}</a>
        </p>
      )}
      {!beside && <p class="aside" role="status">{say('versionsLoading')}</p>}
      {beside?.comparison.same && <p class="aside" role="status">{say('versionsSame')}</p>}
      {beside && (
        <div role="table" class="table" aria-label={say('versionsTable')} key={`${from.number}-${to.number}`}>
          <div role="rowgroup">
            <div role="row" class="unseen">
              <span role="columnheader">{say('versionsWhat')}</span>
              <span role="columnheader">{labels.before}</span>
              <span role="columnheader">{labels.after}</span>
            </div>
          </div>
          <div role="rowgroup" class="facts-group">
            <BesideFacts facts={beside.facts} labels={labels} />
          </div>
          {beside.notes.length > 0 && (
            <div role="rowgroup" class="notes-group" aria-label={say('versionsNotes')}>
              <BesideNotes notes={beside.notes} labels={labels} />
            </div>
          )}
          <div role="rowgroup" class="text-group" aria-label={say('versionsText')}>
            <BesideText rows={beside.rows} labels={labels} />
          </div>
        </div>
      )}
    </>
  );
}
