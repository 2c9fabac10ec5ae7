/** The store room: typed, versioned, checked records over `storage.local`. The background is the only writer. */
export { keysWith } from './keys';
export { capturesKey, capturesRecord, type KnownCaptures, LOOKUPS_KEY, lookupsRecord, type LookupsState } from './captures';
export { type KnownPerson, PEOPLE_KEY, personKey, personRecord } from './people';
export { checkRatedArticle, PANEL_KEY, type Panel, panelRecord, ratingKey, ratingRecord, type RecordKind } from './records';
export { open, readRecord, setAside, type Stored, updateRecord, watchRecord } from './store';
export { DEFAULT_SETTINGS, LARGEST_SHARE, type Settings, SETTINGS_KEY, settingsRecord, SMALLEST_SHARE } from './settings';
export { type KeptVersions, USE_KEY, useRecord, VERSIONS_PREFIX, type VersionsUse, versionsKey, versionsRecord } from './versions';
