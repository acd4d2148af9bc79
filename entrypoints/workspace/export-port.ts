import type { ExportPort } from '@/components/outreach/export-port';

export function createExportPort(): ExportPort {
  return {};
}
