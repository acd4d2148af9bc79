import { outreachCells as cells, toColumns } from './outreach-columns';
import type { Preset } from './preset';

/**
 * HubSpot matches these headers to its own properties by itself (`Email`, `First Name`, `Last Name`,
 * `Company`, `Website`); the others become properties that the scout maps once. It tells contacts apart
 * by their e-mail: a row without one is made anew at every import.
 * https://knowledge.hubspot.com/articles/kcs_article/contacts/set-up-your-import-file
 */
export const hubspot: Preset = {
  id: 'hubspot',
  audience: 'outreach',
  messageHeaders: ['Message Subject', 'Message Body'],
  columns: toColumns(
    {
      Email: cells.email,
      'First Name': cells.firstName,
      'Last Name': cells.nothing,
      Company: cells.nothing,
      Website: cells.profileUrl,
      'TikTok Handle': cells.handles,
      'TikTok Name': cells.names,
      Niche: cells.niche,
      'Content Language': cells.language,
      Region: cells.region,
      Campaign: cells.campaign,
      Greeting: cells.greeting,
      'Post URL': cells.postUrl,
      'Post Hook': cells.postHook,
      'Post Seen On': cells.seenOn,
      'Tracking URL': cells.trackingUrl,
      'Promo Code': cells.promoCode,
    },
    ['Website', 'Post URL', 'Tracking URL'],
  ),
};

/**
 * Mailchimp clips texts at 255 bytes and takes letters beyond ASCII only after the `@`. A message does
 * not fit into a field there.
 * https://mailchimp.com/help/format-guidelines-for-your-import-file/
 */
export const mailchimp: Preset = {
  id: 'mailchimp',
  audience: 'outreach',
  maxTextBytes: 255,
  refusesEmail: (email) => !/^[\x21-\x7E]+@/.test(email),
  columns: toColumns(
    {
      'Email Address': cells.email,
      'First Name': cells.firstName,
      'Last Name': cells.nothing,
      Greeting: cells.greeting,
      'TikTok Handle': cells.handles,
      'TikTok Name': cells.names,
      'Profile URL': cells.profileUrl,
      Niche: cells.niche,
      Language: cells.language,
      'Post URL': cells.postUrl,
      'Post Hook': cells.postHook,
      'Tracking URL': cells.trackingUrl,
      'Promo Code': cells.promoCode,
    },
    ['Profile URL', 'Post URL', 'Tracking URL'],
  ),
};

/**
 * The columns that Instantly, Smartlead and their kin map by themselves, in this order; what follows
 * becomes custom variables of the same names.
 */
export const instantly: Preset = {
  id: 'instantly',
  audience: 'outreach',
  messageHeaders: ['message_subject', 'message_body'],
  columns: toColumns(
    {
      first_name: cells.firstName,
      last_name: cells.nothing,
      email: cells.email,
      company: cells.nothing,
      title: () => 'TikTok creator',
      website: cells.profileUrl,
      city: cells.nothing,
      country: cells.region,
      phone: cells.nothing,
      status: () => 'active',
      tags: cells.tags,
      source: () => 'TikTok',
      date_added: cells.addedOn,
      greeting: cells.greeting,
      handle: cells.handles,
      name: cells.names,
      niche: cells.niche,
      post_url: cells.postUrl,
      post_hook: cells.postHook,
      tracking_url: cells.trackingUrl,
      promo_code: cells.promoCode,
    },
    ['website', 'post_url', 'tracking_url'],
  ),
};

/** Lemlist's own four columns; any other in camelCase is a custom variable. */
export const lemlist: Preset = {
  id: 'lemlist',
  audience: 'outreach',
  messageHeaders: ['messageSubject', 'messageBody'],
  columns: toColumns(
    {
      email: cells.email,
      firstName: cells.firstName,
      lastName: cells.nothing,
      companyName: cells.nothing,
      greeting: cells.greeting,
      handle: cells.handles,
      creatorName: cells.names,
      profileUrl: cells.profileUrl,
      niche: cells.niche,
      contentLanguage: cells.language,
      campaign: cells.campaign,
      postUrl: cells.postUrl,
      postHook: cells.postHook,
      seenOn: cells.seenOn,
      trackingUrl: cells.trackingUrl,
      promoCode: cells.promoCode,
    },
    ['profileUrl', 'postUrl', 'trackingUrl'],
  ),
};

/** Every header becomes a merge tag, so each is one word of letters: `{FirstName}` in GMass. */
export const sheets: Preset = {
  id: 'sheets',
  audience: 'outreach',
  messageHeaders: ['MessageSubject', 'MessageBody'],
  columns: toColumns(
    {
      Email: cells.email,
      FirstName: cells.firstName,
      Greeting: cells.greeting,
      Handle: cells.handles,
      Name: cells.names,
      ProfileUrl: cells.profileUrls,
      Niche: cells.niche,
      Language: cells.language,
      PostUrl: cells.postUrl,
      PostHook: cells.postHook,
      SeenOn: cells.seenOn,
      TrackingUrl: cells.trackingUrl,
      PromoCode: cells.promoCode,
      Campaign: cells.campaign,
    },
    ['ProfileUrl', 'PostUrl', 'TrackingUrl'],
  ),
};
