export { GONE_PREFIX, SYNC_PREFIX } from './items';
export { type Presence, type Presences } from './presence';
export { itemBytes, SYNC_QUOTA } from './quota';
export { reconcile, type Reconciled } from './reconcile';
