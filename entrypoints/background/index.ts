import { defineBackground } from 'wxt/utils/define-background';
import browser, { type Runtime } from 'webextension-polyfill';
import { type Calls, checkCall, type RatingAnswer } from '../../lib/channel';
import { onCaptureRead, onCapturesList, onPermission } from './captures';
import { announce, claim, isClaimed } from './frames';
import { panelState, rememberPanel, saveRating } from './keep';
import { onAnswer } from './permission';
import { onToolbar } from './toolbar';

async function rate({ nonce, article, change }: Calls['rating-change']['ask'], sender: Runtime.MessageSender): Promise<RatingAnswer> {
  return (await isClaimed(nonce, sender)) ? saveRating(article, change) : { saved: false, reason: 'refused' };
}

/** The one writer of storage, and the only place that knows which frame is ours. May be ended and started again at any time. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => void onToolbar(tab));
  onAnswer(onPermission);

  browser.runtime.onMessage.addListener((given: unknown, sender: Runtime.MessageSender) => {
    const message = checkCall(given);
    if (!message || sender.id !== browser.runtime.id) return undefined;
    switch (message.call) {
      case 'panel-state':
        return panelState();
      case 'panel-set':
        return rememberPanel(message.ask.open);
      case 'frame-announce':
        return announce(message.ask.nonce, sender);
      case 'frame-claim':
        return claim(message.ask.nonce, sender);
      case 'rating-change':
        return rate(message.ask, sender);
      case 'captures-list':
        return onCapturesList(message.ask, sender);
      case 'capture-read':
        return onCaptureRead(message.ask, sender);
    }
  });
});
