import { defineBackground } from 'wxt/utils/define-background';
import browser, { type Runtime } from 'webextension-polyfill';
import { checkCall } from '../../lib/channel';
import { capturesPermission, onCaptureRead, onCapturesList, onPermission } from './captures';
import { deleteEverything } from './everything';
import { announce, claim } from './frames';
import { greeted } from './greeting';
import { panelState, rememberPanel } from './keep';
import { hideRule, showRule } from './hidden-rules';
import { openPage } from './own-pages';
import { deleteVersions, saveSettings, setRoom } from './settings';
import { onPeoplePermission, onPersonChoose, onPersonLook, peoplePermission } from './person';
import { deleteAside, deleteRatings, editRating, importRatings, rate, rebuild, reminded, restore, undo, watchStart } from './ratings';
import { watchSettings } from './settings-sync';
import { watchSync } from './sync';
import { onToolbar } from './toolbar';
import { isPrivate, keepVisit } from './visits';

/** The one writer of storage, and the only place that knows which frame is ours. May be ended and started again at any time. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => void onToolbar(tab));
  capturesPermission.onAnswer(onPermission);
  peoplePermission.onAnswer(onPeoplePermission);
  watchStart();
  watchSync();
  watchSettings();

  browser.runtime.onMessage.addListener((given: unknown, sender: Runtime.MessageSender) => {
    const message = checkCall(given);
    if (!message || sender.id !== browser.runtime.id) return undefined;
    switch (message.call) {
      case 'panel-state':
        return panelState(sender);
      case 'panel-set':
        return isPrivate(sender) ? Promise.resolve(null) : rememberPanel(message.ask.open, sender);
      case 'visit':
        return keepVisit(message.ask.article, sender);
      case 'frame-announce':
        return announce(message.ask.nonce, sender);
      case 'frame-claim':
        return claim(message.ask, sender);
      case 'greeting-done':
        return greeted(message.ask, sender);
      case 'room-set':
        return setRoom(message.ask, sender);
      case 'rating-change':
        return rate(message.ask, sender);
      case 'rating-undo':
        return undo(message.ask, sender);
      case 'rating-edit':
        return editRating(message.ask, sender);
      case 'ratings-delete':
        return deleteRatings(message.ask, sender);
      case 'ratings-restore':
        return restore(message.ask, sender);
      case 'ratings-import':
        return importRatings(message.ask, sender);
      case 'reminder-done':
        return reminded(message.ask, sender);
      case 'ratings-rebuild':
        return rebuild(message.ask, sender);
      case 'aside-delete':
        return deleteAside(message.ask, sender);
      case 'page-open':
        return openPage(message.ask, sender);
      case 'rule-hide':
        return hideRule(message.ask, sender);
      case 'rule-show':
        return showRule(message.ask.rule, sender);
      case 'settings-set':
        return saveSettings(message.ask.settings, sender);
      case 'everything-delete':
        return deleteEverything(sender);
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
