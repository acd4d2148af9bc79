import type { PreviewBrief } from '@/lib/flows/preview-brief';
import type { createConnection } from '@/lib/store/open-store';

/**
 * The preview of a brief, whose code is read with the first one: it matches as the rating does, and
 * nothing that a page shows at first does.
 */
export function createLaterPreview(connect: ReturnType<typeof createConnection>): PreviewBrief {
  let made: PreviewBrief | undefined;

  return async function* previewBrief(brief, creators, signal) {
    const { createBriefPreview } = await import('@/lib/flows/preview-brief');
    made ??= createBriefPreview(connect);
    yield* made(brief, creators, signal);
  };
}
