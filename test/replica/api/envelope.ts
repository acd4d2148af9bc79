import type { World } from '#test/replica/world/model.ts';

/** What every reply carries around its content (captured 2025-10). */
export function toEnvelope(
  content: Record<string, unknown>,
  { now }: World,
  serial: number,
): Record<string, unknown> {
  const logId = `20260401${String(serial).padStart(24, '0')}`;
  return {
    extra: { fatal_item_ids: [], logid: logId, now },
    log_pb: { impr_id: logId },
    statusCode: 0,
    status_code: 0,
    status_msg: '',
    ...content,
  };
}
