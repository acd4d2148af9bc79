/** What the view of links and codes can ask for beside the desk. */
export type TrackingPort = object;
