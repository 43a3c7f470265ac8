import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import type { Stores } from '../../core/pipeline/stores.ts';
import { cellStore } from './cell-store.ts';
import type { Database } from './client.ts';
import { contactLedger } from './contact-ledger.ts';
import { watermarkStore } from './watermark-store.ts';

/** The stores that folding writes to, with the configured retention. */
export const openStores = (
  database: Database,
  { retention }: Pick<ContactCenterConfig, 'retention'>,
): Stores => ({
  contacts: contactLedger(database, retention.contactDays),
  cells: cellStore(database, retention.quarterHourDays),
  watermarks: watermarkStore(database),
});
