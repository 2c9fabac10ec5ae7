import { defineBackground } from 'wxt/utils/define-background';
import browser, { type Runtime } from 'webextension-polyfill';
import { type Calls, checkCall, type RatingAnswer } from '../../lib/channel';
import { capturesPermission, onCaptureRead, onCapturesList, onPermission } from './captures';
import { announce, claim, isClaimed } from './frames';
import { panelState, rememberPanel, saveRating } from './keep';
import { openPage } from './own-pages';
import { deleteVersions, saveSettings } from './settings';
import { onPeoplePermission, onPersonChoose, onPersonLook, peoplePermission } from './person';
import { onToolbar } from './toolbar';
import { isPrivate, keepVisit } from './visits';

async function rate({ nonce, article, change, anyway }: Calls['rating-change']['ask'], sender: Runtime.MessageSender): Promise<RatingAnswer> {
  if (!(await isClaimed(nonce, sender))) return { saved: false, reason: 'refused' };
  return isPrivate(sender) && !anyway ? { saved: false, reason: 'private' } : saveRating(article, change);
}

/** The one writer of storage, and the only place that knows which frame is ours. May be ended and started again at any time. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => void onToolbar(tab));
  capturesPermission.onAnswer(onPermission);
  peoplePermission.onAnswer(onPeoplePermission);

  browser.runtime.onMessage.addListener((given: unknown, sender: Runtime.MessageSender) => {
    const message = checkCall(given);
    if (!message || sender.id !== browser.runtime.id) return undefined;
    switch (message.call) {
      case 'panel-state':
        return panelState();
      case 'panel-set':
        return isPrivate(sender) ? Promise.resolve(null) : rememberPanel(message.ask.open);
      case 'visit':
        return keepVisit(message.ask.article, sender);
      case 'frame-announce':
        return announce(message.ask.nonce, sender);
      case 'frame-claim':
        return claim(message.ask.nonce, sender);
      case 'rating-change':
        return rate(message.ask, sender);
      case 'page-open':
        return openPage(message.ask, sender);
      case 'settings-set':
        return saveSettings(message.ask.settings, sender);
      case 'versions-delete':
        return deleteVersions(sender);
      case 'captures-list':
        return onCapturesList(message.ask, sender);
      case 'capture-read':
        return onCaptureRead(message.ask, sender);
      case 'person-look':
        return onPersonLook(message.ask, sender);
      case 'person-choose':
        return onPersonChoose(message.ask, sender);
    }
  });
});
