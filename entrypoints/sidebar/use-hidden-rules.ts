import { useState } from 'preact/hooks';
import { ask } from '../../lib/channel';
import { HIDDEN_RULES_KEY, hiddenRulesRecord } from '../../lib/store';
import { useRecord, valueOf } from '../shared/use-record';

interface HiddenState {
  here: string[];
  everywhere: string[];
  /** The last change is shown, but could not be kept. */
  failed: boolean;
  hide: (rule: string, where: 'here' | 'everywhere') => void;
  /** Shows all again that were hidden in this article. */
  showHere: () => void;
}

/** Which rules the reader has hidden. In a private window, or when storage fails, it holds as long as this frame. */
export function useHiddenRules(articleId: string, nonce: string): HiddenState {
  const kept = valueOf(useRecord(hiddenRulesRecord, HIDDEN_RULES_KEY));
  const [unkept, setUnkept] = useState<string[]>([]);
  const [failed, setFailed] = useState(false);
  const tell = async (given: { articleId: string | null; rule: string | null }) => {
    const answer = await ask('rule-hide', { nonce, ...given }).catch(() => null);
    if (!answer?.saved && given.rule !== null) setUnkept((now) => [...now, given.rule ?? '']);
    setFailed(!answer?.saved && !(answer && answer.reason === 'private'));
  };
  return {
    here: [...(kept?.here ?? []).flatMap((one) => (one.articleId === articleId ? [one.rule] : [])), ...unkept],
    everywhere: kept?.everywhere ?? [],
    failed,
    hide: (rule, where) => void tell({ articleId: where === 'here' ? articleId : null, rule }),
    showHere() {
      setUnkept([]);
      void tell({ articleId, rule: null });
    },
  };
}
