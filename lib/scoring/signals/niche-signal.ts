export interface NicheShare {
  niche: string;
  label: string;
  /** Share of the classified posts, 0 to 1. */
  share: number;
}

export interface NicheSignal {
  /** `none`: not enough to say. `mixed`: a generalist. */
  verdict: 'none' | 'first-impression' | 'mixed' | 'confident' | 'strong';
  /** Absent for `none`, `mixed` and a first impression that points two ways: see `split`. */
  niche?: string;
  label?: string;
  /** Posts that carried a topic signal, of `posts` read. */
  classified: number;
  posts: number;
  /** Share of the classified posts in the top niche, 0 to 1. */
  focus?: number;
  split: NicheShare[];
  /** What spoke for the top niche, strongest first, e.g. `#skintok`. */
  evidence: string[];
  /** Hashtags that this device learnt, among what spoke for the top niche. */
  learnedTags: { tag: string; creators: number }[];
  /** Posts whose topic TikTok's own content labels told. */
  fromLabels: number;
}
