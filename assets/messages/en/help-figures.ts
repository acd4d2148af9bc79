/** What every figure means, in plain words. The numbers are those of `lib/scoring`; change them together. */

/** A piece of a topic: running words, a formula, points, or terms with their meaning. */
export interface HelpPart {
  text?: string;
  formula?: string;
  points?: readonly string[];
  terms?: readonly (readonly [term: string, meaning: string])[];
}

export interface HelpTopic {
  title: string;
  parts: readonly HelpPart[];
}

export const figureTopics = {
  engagement: {
    title: 'Engagement',
    parts: [
      { text: 'Of a hundred views, how many became a like, a comment or a share.' },
      { formula: '(likes + comments + shares) ÷ views × 100, for each post' },
      {
        points: [
          'A post counts if it has at least 500 views and was at least 48 hours old when it was last read: younger posts run 12 to 20% too high. Pinned posts and ads do not count.',
          'The creator’s rate is the geometric mean of these posts, drawn towards what is usual in their market with the weight of half a post. One lucky post does not decide.',
          'The range, e.g. 4.7–7.9%, is where their usual rate probably lies. In tests such ranges held about 8 times in 10.',
          'With one or two posts that count you see the range alone: a first impression. From three posts on there is a best estimate, too.',
          'Without any there is no figure, and the reason is said: under 2 days old, under 500 views, and so on.',
        ],
      },
      {
        text: 'Open the profile to have more posts counted: each post makes the range narrower, down to about ±25%, since creators change.',
      },
    ],
  },
  percentile: {
    title: 'What a rate is compared with',
    parts: [
      {
        text: '“Above 62% of 42 skincare creators seen” tells where a rate stands among creators who can be compared.',
      },
      {
        points: [
          'First choice: creators of the same niche and language whom you have seen in this browser, once they are ten; then those of the niche; then those of the language.',
          'Else a public sample of the country: 7,218 trending posts of the United States or 10,094 feed posts of Vietnam, both of 2025. For other countries there is none, and then there is no percentile.',
          'Few creators say little, so theirs are mixed with the sample: ten seen creators weigh a quarter, thirty weigh half.',
        ],
      },
      {
        text: 'Tier plays no part: over 10,000 posts, engagement by views was the same for small and large accounts. “Micro 6–10%, mega under 2%” in articles is engagement by followers, a different figure.',
      },
    ],
  },
  'like-rate': {
    title: 'Like rate',
    parts: [
      { text: 'Likes for every 100 followers and post, over the whole life of the account.' },
      { formula: 'likes received ÷ videos ÷ followers × 100' },
      {
        points: [
          'It falls with size: about 9 is typical at 10,000 followers, 5 at 100,000 and 2.6 at a million (4,935 creators of 2024). So it is compared with accounts of that size only.',
          'It needs five videos; under 1,000 followers it is compared with nobody.',
          'Deleted videos make it too high, which cannot be seen from outside.',
        ],
      },
    ],
  },
  tier: {
    title: 'Tier',
    parts: [
      {
        text: 'Size by followers. The sources disagree, so you choose the table in the settings: Standard, Viral Nation, Five-tier, or your own. Standard and Viral Nation agree on one creator in three.',
      },
      {
        points: [
          'A tier begins at its number and ends just below the next one’s.',
          'Borderline: within 10% of an edge. TikTok rounds counts from 10,000 on, and followers move.',
          'A tier is a filter. It adds no points anywhere.',
        ],
      },
    ],
  },
  views: {
    title: 'Views outlook',
    parts: [
      {
        text: 'What one more ordinary post will probably be viewed, always as a range around the middle post (the median). One viral post would own an average.',
      },
      {
        formula: 'median ÷ and × 4.8 from one post, 3.4 from five, 3.0 from many',
      },
      {
        text: 'Viral means more than five times the creator’s own median. About 4% of a typical creator’s posts are.',
      },
    ],
  },
  niche: {
    title: 'Niche',
    parts: [
      {
        text: 'What a creator posts about, one vote a post: by TikTok’s own labels, the hashtags of communities such as #skintok, and the words of the caption.',
      },
      {
        points: [
          'Sure from three posts with a topic of which 60% are in one niche; very sure from 80%.',
          'Below that it is a first impression, or “mixed topics” for somebody who posts about many things.',
          'The bio alone names the wrong niche more often than not, so it only breaks a tie.',
          'Hashtags that creators of one niche share are learnt in this browser, and named where they counted.',
        ],
      },
    ],
  },
  fit: {
    title: 'Fit to the brief',
    parts: [
      { text: 'How close a creator’s content is to your niches and terms, from 0 to 100.' },
      {
        formula:
          '(½ topic + ¼ the brief’s words + ¼ spelling) × (0.7 + 0.3 × share of posts on topic) × 100',
      },
      {
        points: [
          'At most 50 where under 30% of the captions are in a wanted language, or under 30% of the posts come from a wanted market.',
          'Each must-avoid word found takes 30 off, and is quoted.',
          'What is unknown neither lowers nor raises it.',
          'On the chip: ● from 70, ◐ from 40, ○ below. Without a brief there is no fit; the niche stands there instead.',
        ],
      },
    ],
  },
  match: {
    title: '“Would fit”',
    parts: [
      {
        text: 'The preview of a brief, the feed meter and the report ask more than the fit: every wish of the brief, one by one.',
      },
      {
        points: [
          'Fits: a fit of 70 or more, and no wish that is known to be missed: tier, followers, engagement, language, market, must-avoid words, competitors.',
          'Unknown is no miss: somebody of whom one fresh post was seen is not too little engaging.',
          'Engagement misses only where the whole range lies below what you ask for.',
        ],
      },
    ],
  },
  conversation: {
    title: 'Conversation and comments',
    parts: [
      {
        text: 'Comments and saves per view and per like, each of the middle post. Typical in a feed sample of 2025: 1 comment for every 100 likes, 5 saves for every 100 likes.',
      },
      {
        text: 'Comments are read only under posts that you open, and only counted by kind: questions, wishes to buy, something specific, praise, tagging a friend, emoji alone, spam. TikTok decides which of them it shows first. Answers of the creator are counted, too.',
      },
    ],
  },
  cadence: {
    title: 'Cadence and growth',
    parts: [
      {
        formula: 'posts after the oldest one of the last 90 days ÷ weeks since then',
      },
      {
        points: [
          'A pace is told only once you have opened the profile: posts of a feed are picked by TikTok.',
          'Active: a post within 30 days. Slow: within 180. Dormant: none for longer.',
          'Growth is what followers and likes did between your own encounters. Changes that TikTok’s rounding could hide are said to be within it.',
        ],
      },
    ],
  },
  sponsored: {
    title: 'Paid posts',
    parts: [
      { formula: 'posts with TikTok’s paid label or a clear word such as #ad ÷ posts read × 100' },
      {
        points: [
          'Gifts, codes and affiliate links are told apart; so are posts that look commercial and say nothing.',
          'How it is disclosed: clear (TikTok’s label, or among the first words), buried (among many hashtags or at the end), or in unclear words. What would not be clear in your markets is said as advice.',
          'Up to 20% is called healthy, up to 40% busy, above it saturated; from three posts on.',
          'Posts that name a competitor of your brief are listed with their dates.',
          'No marker is no proof: of 1,805 captions of openly commercial sellers, none had one.',
        ],
      },
    ],
  },
  'check-first': {
    title: 'Check first',
    parts: [
      {
        text: 'Nine tests for figures that deserve a look. They fire on about 2 in 100 ordinary creators, each may have a good reason, and none of them says that anybody cheats.',
      },
      {
        points: [
          'Likes received per follower: under 1 (from 10,000 followers on).',
          'Likes per video: about 14 times below accounts of that size.',
          'Accounts followed: 5,000 or more, and over half of the followers.',
          'Views of the middle post: under 1% of the followers (six posts).',
          'Engagement of the middle post: under 0.8% of views (five posts).',
          'Likes per view: over 35% (five posts), from 25% where hardly anybody comments.',
          'Comments per like: under 0.05% (20,000 likes together).',
          'Views that are nearly identical (eight posts).',
          'Comments: 30% repeated or 60% emoji alone (20 comments).',
        ],
      },
      {
        text: 'A test fires only if TikTok’s rounding cannot be the cause. “Nothing in 4 of 9 tests” is no guarantee: five lacked data.',
      },
    ],
  },
  contact: {
    title: 'Contact',
    parts: [
      {
        terms: [
          ['E-mail', 'the bio shows an address: a click copies it'],
          ['Link', 'no address, but a link in the bio'],
          ['DM', 'the profile was opened and shows neither: a direct message is left'],
          ['Unchecked', 'the profile was not opened yet. That is not “none”'],
        ],
      },
      {
        text: 'Whether an address is personal, of a business or of a management is told by the address itself. Telephone numbers are not read.',
      },
    ],
  },
  price: {
    title: 'Price at your CPM',
    parts: [
      { formula: 'views outlook ÷ 1,000 × what you pay for a thousand views' },
      {
        points: [
          'Without a CPM in the brief there is no price: nobody knows “the” price, and published lists differ up to 40 times.',
          'It is a range, as views are.',
          'Note what a creator asks for, and you see which CPM that comes to. Currencies are never converted.',
        ],
      },
    ],
  },
} satisfies Record<string, HelpTopic>;
