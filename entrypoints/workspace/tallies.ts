import { countEntries } from '@/lib/store/count-entries';
import { createConnection } from '@/lib/store/open-store';

const connect = createConnection();

/** The entries of every campaign, counted, by campaign id. */
export const readTallies = async () => countEntries(await connect());
