export const redactionsText = {
  title: 'Removed words',
  lead: 'Words that were removed for law or safety, and what was asked. Readers are told at the same address that something was removed, when and why.',
  none: 'Nobody asked that words be removed.',
  link: 'Remove words for law or safety',
  waiting: (count: number) => `, ${count} to answer`,

  askTitle: 'Remove words',
  what: {
    claim:
      'The words of this claim go from every revision, review, notice, comment and public version of it, for good. Its draft is deleted. Its address stays and says so; it can be written anew.',
    event:
      'The titles of this event go from every revision and public version, for good, with the form of a claim that opened it. Its claims stay; a new title can be written and reviewed.',
    takeaway: 'The sentences of this takeaway go from every revision and public version, for good.',
    report:
      'The texts of this report go, with its originals, notes and comments and every quote from it, for good. Drafts that quote it are deleted. Claims that quote it stay public without the quotes; their forms have to be filled in anew before they can change.',
  },
  second: 'Another admin has to consent before anything goes. Where there is none, the words go at once.',
  ground: 'Ground',
  grounds: { law: 'Law', safety: 'Safety' },
  open: 'Choose the ground',
  reason: 'Reason, for readers',
  reasonHint: 'It must repeat nothing of what goes.',
  ask: 'Ask for the removal',
  done: {
    asked: 'Asked. Another admin has to consent.',
    removed: 'The words are gone.',
    refused: 'Refused. Everything stays.',
  },

  things: { claim: 'Claim', event: 'Event', takeaway: 'Takeaway', report: 'Report' },
  unnamed: 'without words',
  askedBy: (by: string, at: string) => `asked by ${by}, ${at}`,
  answers: {
    consented: (by: string, at: string) => `Removed with the consent of ${by}, ${at}.`,
    alone: (by: string, at: string) => `Removed by ${by} alone, ${at}: there was no other admin.`,
    refused: (by: string, at: string) => `Refused by ${by}, ${at}.`,
  },
  waits: 'Waits for another admin.',
  answer: 'Your answer',
  consent: 'Remove the words for good',
  refuse: 'Leave everything',
  openAnswer: 'Choose an answer',
  answerReason: 'Reason, for the desk',
  answerReasonHint: 'Needed where you refuse.',
  send: 'Answer',
  takeBack: 'Take back what you asked',
} as const;
