/** What the rest of an item weighs, on average. */
const ownBytes = 3_600;

/**
 * The bulk of a real item: lists of signed media addresses. Nobody reads them, but a page that
 * parses thirty of them at once spends its time here, and so does whoever listens.
 */
export function createPadding(postId: string, itemBytes: number): Record<string, unknown>[] {
  const streams: Record<string, unknown>[] = [];
  for (let bytes = ownBytes; bytes < itemBytes; ) {
    const stream = createStream(postId, streams.length);
    streams.push(stream);
    bytes += JSON.stringify(stream).length;
  }
  return streams;
}

function createStream(postId: string, index: number): Record<string, unknown> {
  const uri = `v12044gd0000${postId}${index}`;
  const address = (host: number) =>
    `https://v${host}-webapp-prime.tiktok.com/video/tos/replica/tos-replica-ve-0068c799/${uri}/` +
    `?a=1988&bti=ODszNWYuMDE6&ch=0&cr=3&dr=0&lr=all&cd=0%7C0%7C0%7C&cv=1&br=${2_000 + index}` +
    `&ft=4fUEKMew8Zmo0ZSQzx4jVGH7ypWrKsd.&mime_type=video_mp4&qs=${index}&rc=${'ZGk6OGY3'.repeat(12)}` +
    `&expire=1762685237&l=${postId}&ply_type=2&policy=2&signature=${'5f0c'.repeat(8)}&tk=tt_chain_token`;
  return {
    Bitrate: 1_169_885 - index * 34_244,
    QualityType: 24 - index,
    BitrateFPS: 30,
    GearName: `lower_540_${index}`,
    PlayAddr: {
      DataSize: '1439837',
      Width: 576,
      Height: 1024,
      Uri: uri,
      UrlList: [address(16), address(19), address(77)],
      UrlKey: `${uri}_h264_540p_1169885`,
      FileHash: '2c1f055176da875630c6c50d423b818e',
      FileCs: 'c:0-9705-a126',
    },
    CodecType: index % 2 ? 'h265_hvc1' : 'h264',
    Format: 'mp4',
    MVMAF: '"{\\"v2.0\\": {\\"srv1\\": {\\"v1080\\": 85.4, \\"v960\\": 88.8}}}"',
    VideoExtra: `{"PktOffsetMap":"[{\\"time\\": 1, \\"offset\\": 229046}]","audio_bit_rate":32816}`,
  };
}
