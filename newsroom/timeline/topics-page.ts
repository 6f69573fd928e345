import type { ClaimList } from './claim-list';
import type { Published, SituationVersion } from './version';

/** A topic under its address; labels that differ in case or signs alone share one. */
export type TopicLine = { key: string; name: string; claims: number; lastDay: string };

export type TopicsPage = {
  /** The moment at which it is read, ISO 8601; null for now. */
  asOf: string | null;
  situation: Published<SituationVersion>;
  /** The most used first. */
  topics: TopicLine[];
};

export type TopicPage = {
  asOf: string | null;
  situation: Published<SituationVersion>;
  topic: TopicLine;
  list: ClaimList;
};
