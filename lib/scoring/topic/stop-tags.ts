/**
 * Tags that ask for reach, or mark a format or a programme of TikTok's: they say nothing of the topic.
 * Its learning programmes (`#learnontiktok`, `#edutok`) gathered every topic there is.
 */
const stopTags = new Set(
  (
    'viral viralvideo viraltiktok trending trend tiktok capcut stitch duet greenscreen furdich ' +
    'pourtoi neiperte paidpartnership tiktokshop tiktokmademebuyit creatorsearchinsights ad ads live ' +
    'learnontiktok edutok aprendeentiktok apprendresurtiktok unboxing haul tutorial tryon'
  ).split(' '),
);
const stopFamilies =
  /^(?:fyp|foryou|parati|xuhuong|xyzbca|live(?:incentive|reward|interaction|debut))/;

/** Whether a folded hashtag says nothing of the topic. */
export function isStopTag(tag: string): boolean {
  return stopTags.has(tag) || stopFamilies.test(tag);
}
