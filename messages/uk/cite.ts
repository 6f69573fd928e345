import type { cite as en } from '../en/cite';

export const cite: typeof en = {
  title: 'Цитувати',
  titleOf: (title: string) => `Цитувати: ${title}`,
  describe: 'Ця сторінка як посилання у звичних стилях і як файли для бібліографій.',
  link: 'Цитувати й поширити',
  lead: (moment: string) =>
    `Кожне посилання веде на цю сторінку такою, якою вона була ${moment}. Пізніші виправлення не змінять того, на що ви посилаєтеся.`,
  back: 'Назад до того, що цитується',
  copy: 'Копіювати',
  copyOf: (form: string) => `Копіювати: ${form}`,
  styles: {
    apa: 'APA, 7-ме видання',
    mla: 'MLA, 9-те видання',
    chicago: 'Чикаго, 17-те видання (автор і дата)',
    wikipedia: 'Вікіпедія',
    bib: 'BibTeX',
    ris: 'RIS',
    json: 'CSL-JSON',
  },
  texts: 'У тексті',
  files: 'Для бібліографії',
  download: (form: string) => `Завантажити як ${form}`,
  share: 'Поширити',
  shareText: 'Адреса цієї сторінки такою, якою вона є зараз:',
  nothing: 'За цей день немає нічого, на що можна було б послатися.',
  titleOfDay: (situation: string, day: string) => `${situation}: ${day}`,
  asItStood: (moment: string) => `Станом на ${moment}.`,
  withdrawn: (day: string) => `Відкликано ${day}.`,
  card: {
    ofClaim: (standing: string, statement: string) => `${standing}: ${statement}`,
    ofPage: (title: string) => `Картка з написом: ${title}`,
  },
  home: 'Головна',
};
