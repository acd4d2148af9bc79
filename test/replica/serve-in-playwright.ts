import type { BrowserContext } from '@playwright/test';
import type { Replica } from './replica.ts';

/**
 * Lets a browser context find the replica at https://www.tiktok.com. Whatever else it asks for is
 * cut off and remembered: end a test with `expect(served.strays).toEqual([])`.
 *
 * @example
 * const served = await serveInPlaywright(context, createReplica());
 */
export async function serveInPlaywright(
  context: Pick<BrowserContext, 'route'>,
  replica: Replica,
): Promise<{ strays: string[] }> {
  const strays: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const response = replica.handle({
      url: request.url(),
      method: request.method(),
      resourceType: request.resourceType(),
    });
    if (!response) {
      strays.push(`${request.method()} ${request.url()}`);
      return route.abort('blockedbyclient');
    }
    if (response.delayMs > 0) await new Promise((done) => setTimeout(done, response.delayMs));
    if (response.isNetworkError) return route.abort('connectionreset');
    const { status, headers, body } = response;
    return route.fulfill({ status, headers, body });
  });
  return { strays };
}
