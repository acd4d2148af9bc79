/** What the export can ask for beside the desk. */
export type ExportPort = object;
