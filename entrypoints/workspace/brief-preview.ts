import { createBriefPreview } from '@/lib/flows/preview-brief';
import { createConnection } from '@/lib/store/open-store';

/** The preview of a brief with the store behind it: it matches as the rating does, and is as large. */
export const previewBrief = createBriefPreview(createConnection());
