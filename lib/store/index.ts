/** The store room: typed, versioned, checked records over `storage.local`. The background is the only writer. */
export { countAhead } from './count-ahead';
export { keysWith } from './keys';
export { HIDDEN_RULES_KEY, type HiddenRules, hiddenRulesRecord, MOST_HIDDEN_HERE } from './hidden-rules';
export { capturesKey, capturesRecord, type KnownCaptures, LOOKUPS_KEY, lookupsRecord, type LookupsState } from './captures';
export { checkRatedArticle, PANEL_KEY, type Panel, panelRecord, type RecordKind } from './records';
export { type KnownPerson, PEOPLE_KEY, personKey, personRecord } from './people';
export { checkRating, MONTH_PREFIX, monthKey, monthRecord, RATING_PREFIX, ratingKey, ratingRecord, type RatingsMonth, UNDO_PREFIX, undoKey, type Undone, undoRecord } from './rating-record';
export { changeRatings, countChange, forgetUndone, ratedIds, ratingsMonths, readMonth, readRatings, rebuildIndex, restoreRatings, undoRating } from './ratings';
export { ASIDE_PREFIX, open, readRecord, setAside, type Stored, updateRecord, watchRecord } from './store';
export { GREETING_KEY, greetingRecord, REMINDER_KEY, reminderRecord } from './reminder';
export { DEFAULT_SETTINGS, LARGEST_SHARE, type SectionName, SECTIONS, type Settings, SETTINGS_KEY, settingsRecord, SMALLEST_SHARE, type Theme, THEMES } from './settings';
export { agree, openDeletedAt, openSharedSettings, packSharedSettings, SETTING_TIMES_KEY, SETTINGS_DELETED_KEY, type SettingTimes, settingTimesRecord, SHARED_SETTINGS_KEY, type SharedSettings, timesAfter } from './shared-settings';
export { NO_SYNC, onShared, readShared, SYNC_KEY, syncRecord, type SyncState, writeShared } from './sync';
export { type KeptVersions, USE_KEY, useRecord, VERSIONS_PREFIX, type VersionsUse, versionsKey, versionsRecord } from './versions';
