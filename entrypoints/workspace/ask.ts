import { browser } from 'wxt/browser';
import { sendRequest } from '@/lib/flows/send-request';
import type { Request } from '@/lib/messages';

/** Asks the background and checks its answer; never throws. */
export const ask = <R extends Request>(request: R) =>
  sendRequest(request, (message) => browser.runtime.sendMessage(message));
