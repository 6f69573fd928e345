import { randomUUID } from 'node:crypto';
import { parse } from 'node-html-parser';
import { bidi, hundredThousand, nul, script, scriptAddress, tenMegabytes } from '@/testing/hostile';
import { type Stage, setStage } from '@/testing/stage';
import { sessionCookie } from '../site';
import { type Answer, eachOf } from './asking';
import { type Field, type Form, formsOf, isReacts, messagesOf, multipart, type Sent } from './forms';
import { knownRoutes } from './routes';
import { test as base, type Demo, expect, type WholeSite } from './whole-site';

/** A stage for these tests alone: what is posted here changes it beyond recognition. */
type Harsh = { stage: Stage; forms: Form[]; post: Post };
type Post = (form: Form, sent: readonly Sent[]) => Promise<Answer>;

const test = base.extend<object, { harsh: Harsh }>({
  harsh: [
    async ({ whole }, use) => {
      const { db, clock } = whole.site.ctx;
      const stage = await setStage(db, clock, randomUUID().slice(0, 8));
      const cookie = async () => {
        const { name, value } = await sessionCookie(whole.site, stage.ada.actor.id);
        return `${name}=${value}`;
      };
      const forms = await formsOfEveryPage(whole, stage, await cookie());
      let held = await cookie();
      const post: Post = async (form, sent) => {
        const { body, contentType } = multipart(sent);
        const asked = (signedIn: string) => ({
          ...{ method: 'POST', body },
          headers: { accept: 'text/html', 'content-type': contentType, cookie: signedIn },
        });
        // Some of the forms end sessions, the one at hand among them, and several are sent at a time.
        for (let attempt = 0; ; attempt++) {
          const answer = await whole.ask(form.action, asked(held));
          if (!answer.headers.location?.includes('/sign-in?') || attempt === 5) return answer;
          held = await cookie();
        }
      };
      await use({ stage, forms, post });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** Each form once, though it stand in many lines of a list and on many states of a page; what readers see has forms that only ask. */
async function formsOfEveryPage(whole: WholeSite, stage: Stage, cookie: string): Promise<Form[]> {
  const entered = { demo: asDemo(stage), stage, abroad: stage };
  const shown = knownRoutes()
    .filter(({ kind }) => kind === 'page')
    .flatMap(({ pattern, example, also, needs }) =>
      [example(entered), ...Object.values(also?.(entered) ?? {})].map((path) => ({ pattern, path, needs })),
    );
  const found = await eachOf(shown, async ({ pattern, path, needs }) => {
    const { body } = await whole.ask(path, { headers: { cookie: needs ? cookie : '', accept: 'text/html' } });
    return formsOf(path, body).map((form) => ({ key: `${pattern} ${form.name.replace(ids, '')}`, form }));
  });
  const forms = new Map(found.flat().map(({ key, form }) => [key, form]));
  return [...forms.values()];
}

const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d+/g;

/** The stage in the place of the demonstration, which other tests still need. */
function asDemo({ slug, claims, event, reportId, source, lists }: Stage): Demo {
  return {
    ...{ slug, firstDay: '2025-05-11', day: '2025-05-11', reportId },
    ...{ claimId: claims.published.claimId, withdrawnId: claims.withdrawn.claimId, eventId: event.eventId },
    ...{ sourceId: source.loose.sourceId, placeId: lists.place.id },
  };
}

const filled = (fields: readonly Field[], value: (field: Field) => Sent['value'] | null): Sent[] =>
  fields.flatMap((field) => {
    const sent = value(field);
    return sent === null
      ? []
      : [{ name: field.name, value: sent, file: field.kind === 'file' ? '' : undefined }];
  });

/** A form as its page sends it: the first button, and the fields as they are. */
function sending(form: Form): Field[] {
  const button = form.fields.find(({ kind }) => kind === 'button');
  return form.fields.filter((field) => field.kind !== 'button' || field === button);
}

/** What no answer may be, whatever was sent. */
function faultsOf(answer: Answer): string[] {
  const faults = [];
  if (answer.status === 0 || answer.status >= 500)
    faults.push(`status ${answer.status} ${answer.body.slice(0, 300)}`);
  if (answer.body.includes(script)) faults.push('a script that was sent stands in the page');
  if (answer.headers.location?.includes('/sign-in?')) faults.push('it leads to the sign-in page');
  const leads = /\s(?:href|src|action|formaction)="\s*javascript:/i.exec(answer.body);
  if (leads) faults.push(`an address that is script: ${leads[0]}`);
  return faults;
}

const typedTexts: Readonly<Record<string, string | Buffer>> = {
  nul,
  'ill-formed UTF-8': Buffer.from([0x61, 0xff, 0xfe, 0xc0, 0x80, 0x62]),
  'a lone surrogate': Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]),
  'an override of direction': bidi,
  'a script element': script,
  'an address that is script': scriptAddress,
  'a day that does not exist': '2025-02-30',
  'a hundred thousand characters': hundredThousand,
  'a name of every object': '__proto__',
};

test('what is typed into any form, be it what it may, is answered in words and not lost', async ({
  harsh,
}) => {
  test.setTimeout(600_000);
  const tried = harsh.forms
    .filter(({ method }) => method === 'POST')
    .flatMap((form) => Object.entries(typedTexts).map(([what, text]) => ({ form, what, text })))
    .filter(({ form }) => form.fields.some(({ kind }) => kind === 'typed' || kind === 'secret'));
  expect(tried.length).toBeGreaterThan(100);
  const faults = await eachOf(tried, async ({ form, what, text }) => {
    const sent = filled(sending(form), ({ kind, value }) =>
      kind === 'typed' || kind === 'secret' ? text : value,
    );
    const answer = await harsh.post(form, sent);
    return [...faultsOf(answer), ...lost(form, answer, text)].map(
      (fault) => `${form.page} ${form.name}, ${what}: ${fault}`,
    );
  });
  expect(faults.flat()).toEqual([]);
});

/** What was typed and does not stand in the form that the answer shows; nothing where the answer leads on. */
function lost(form: Form, answer: Answer, text: string | Buffer): string[] {
  if (answer.status !== 200) return [];
  const shown = formsOf(form.page, answer.body).find(({ name }) => name === form.name);
  const messages = messagesOf(answer.body);
  if (messages.length === 0) return [shown ? 'no message' : 'the form is gone, and nothing says why'];
  if (!messages.some(({ isError }) => isError)) return [];
  // HTML cannot hold the sign of value zero.
  const expected = (typeof text === 'string' ? text : new TextDecoder().decode(text)).replaceAll('\0', '');
  const typed = form.fields.filter(({ kind }) => kind === 'typed');
  if (!shown && typed.length > 0)
    return parse(answer.body).querySelector('main')?.text.replaceAll('\0', '').includes(expected)
      ? []
      : ['the form is gone, with what was typed into it'];
  return typed.flatMap(({ name }) => {
    const again = shown?.fields.find((field) => field.name === name && field.kind !== 'hidden');
    const value = again?.value.replaceAll('\0', '');
    return value === expected ? [] : [`"${name}" came back as ${JSON.stringify(value?.slice(0, 60))}`];
  });
}

test('what a page sends by itself may be changed, left out or added to: no form fails', async ({
  harsh,
  whole,
}) => {
  test.setTimeout(600_000);
  const foreign = whole.entered.abroad;
  const values: Record<string, string | null> = {
    'an unknown id': randomUUID(),
    'another’s id': foreign.claims.draft.claimId,
    'a script element': script,
    nul,
    missing: null,
  };
  const tried = harsh.forms
    .filter(({ method }) => method === 'POST')
    .flatMap((form) => {
      const isOwn = (field: Field) => !['typed', 'secret'].includes(field.kind) && !isReacts(field);
      const hidden = form.fields.filter((field) => field.kind === 'hidden' && isOwn(field));
      const changed = Object.entries(values).flatMap(([what, value]) => [
        ...hidden.map(({ name }) => ({
          ...{ form, what: `${name} ${what}` },
          sent: filled(sending(form), (field) => (field.name === name ? value : field.value)),
        })),
        {
          ...{ form, what: `every choice ${what}` },
          sent: filled(sending(form), (field) =>
            field.kind !== 'hidden' && isOwn(field) ? value : field.value,
          ),
        },
      ]);
      const bare = filled(form.fields.filter(isReacts), ({ value }) => value);
      const more = (...names: string[]) => [
        ...filled(sending(form), ({ value }) => value),
        ...names.map((name) => ({ name, value: 'x' })),
      ];
      return [
        ...changed,
        { form, what: 'nothing', sent: bare },
        {
          form,
          what: 'every field twice',
          sent: filled(
            [...sending(form), ...sending(form).filter((field) => !isReacts(field))],
            ({ value }) => value,
          ),
        },
        {
          form,
          what: 'names of every object',
          sent: more('__proto__', '__proto__.polluted', 'constructor.prototype.x', 'a[__proto__]'),
        },
        {
          form,
          what: 'a far item of a list',
          sent: more('a[999999999].b', 'citations[4294967295].quote', 'a[-1]', 'a[]]', '[', '].x', ''),
        },
        {
          form,
          what: 'an intent of nobody',
          sent: [
            ...more(),
            { name: '__intent__', value: '{"type":"insert","payload":{"name":"a","index":999999999}}' },
          ],
        },
        { form, what: 'an intent that is none', sent: [...more(), { name: '__intent__', value: '{' }] },
      ];
    });
  const faults = await eachOf(tried, async ({ form, what, sent }) =>
    faultsOf(await harsh.post(form, sent)).map((fault) => `${form.page} ${form.name}, ${what}: ${fault}`),
  );
  expect(faults.flat()).toEqual([]);
});

test('a file that is no document, and a form that is too heavy, are refused in words', async ({ harsh }) => {
  test.setTimeout(300_000);
  const files: Record<string, Buffer> = {
    'a picture': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'an archive': Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(1000, 0xf7)]),
    'nothing but zeros': Buffer.alloc(100_000),
    'half a sign': Buffer.from([0xe2, 0x82]),
    empty: Buffer.alloc(0),
  };
  const withFiles = harsh.forms.filter(({ fields }) => fields.some(({ kind }) => kind === 'file'));
  expect(withFiles.length).toBeGreaterThan(0);
  const large = harsh.forms.filter(
    ({ method, fields }) => method === 'POST' && fields.some(({ kind }) => kind === 'typed'),
  );
  const uploads = await eachOf(
    withFiles.flatMap((form) => Object.entries(files).map(([what, bytes]) => ({ form, what, bytes }))),
    async ({ form, what, bytes }) => {
      const sent = sending(form).map(({ name, value, kind }) =>
        kind === 'file' ? { name, value: bytes, file: '../../<script>.txt' } : { name, value },
      );
      const answer = await harsh.post(form, sent);
      const told = answer.status === 200 ? messagesOf(answer.body) : [];
      return [
        ...faultsOf(answer),
        ...(told.length > 0 ? [] : [`status ${answer.status}, and no message`]),
      ].map((fault) => `${form.page} ${form.name}, ${what}: ${fault}`);
    },
  );
  const heavy = await eachOf(
    large,
    async (form) => {
      let isFirst = true;
      const sent = filled(sending(form), ({ kind, value }) => {
        if (kind !== 'typed' || !isFirst) return value;
        isFirst = false;
        // A form that takes documents takes heavier ones.
        return form.fields.some((field) => field.kind === 'file') ? tenMegabytes.repeat(3) : tenMegabytes;
      });
      const answer = await harsh.post(form, sent);
      return answer.status === 413 && parse(answer.body).text.trim() !== ''
        ? []
        : [`${form.page} ${form.name}: status ${answer.status} ${answer.body.slice(0, 200)}`];
    },
    { atOnce: 2 },
  );
  expect([...uploads, ...heavy].flat()).toEqual([]);
});

test('a body that is no form, or a form that is nobody’s, ends in a page and not in a fault', async ({
  harsh,
  whole,
}) => {
  test.setTimeout(300_000);
  const pages = [
    ...new Set(harsh.forms.filter(({ method }) => method === 'POST').map(({ action }) => action)),
  ];
  const form = multipart([
    { name: '$ACTION_REF_1', value: '' },
    { name: '$ACTION_1:0', value: '{"id":"x","bound":"$@1"}' },
  ]);
  const stray = (fields: Sent[]) => {
    const { body, contentType } = multipart(fields);
    return { body, 'content-type': contentType };
  };
  const bodies: Record<string, { body: string | Buffer; [header: string]: string | Buffer }> = {
    'a form without an end': { body: form.body.subarray(0, 80), 'content-type': form.contentType },
    'no boundary': { body: form.body, 'content-type': 'multipart/form-data' },
    'another boundary': { body: form.body, 'content-type': 'multipart/form-data; boundary=x' },
    'an action that is none': { body: form.body, 'content-type': form.contentType },
    'an action of nobody': stray([{ name: `$ACTION_ID_${'a'.repeat(42)}`, value: '' }]),
    'a reference to nothing': stray([{ name: '$ACTION_REF_7', value: '' }]),
    'a key that is none': stray([
      { name: '$ACTION_KEY', value: 'k' },
      { name: '$ACTION_REF_1', value: '' },
      { name: '$ACTION_1:0', value: '{' },
    ]),
    'an encoded form': {
      body: 'a=%FF%FE&%00=%zz&$ACTION_REF_1=',
      'content-type': 'application/x-www-form-urlencoded',
    },
    JSON: { body: '{"a":', 'content-type': 'application/json' },
    nothing: { body: '', 'content-type': 'multipart/form-data; boundary=x' },
    'an unknown action by script': {
      body: '[]',
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': 'a'.repeat(42),
    },
    'an action by script that is none': {
      body: '{{{',
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': '../../x',
    },
    'an unknown action by script, as a form': {
      body: form.body,
      'content-type': form.contentType,
      'next-action': 'b'.repeat(42),
    },
    'from elsewhere': { body: form.body, 'content-type': form.contentType, origin: 'https://example.org' },
    'from an origin that is none': { body: form.body, 'content-type': form.contentType, origin: 'null' },
  };
  const tried = pages.flatMap((path) => Object.entries(bodies).map(([what, sent]) => ({ path, what, sent })));
  const faults = await eachOf(tried, async ({ path, what, sent: { body, ...headers } }) => {
    const { name, value } = await sessionCookie(whole.site, harsh.stage.edith.actor.id);
    const cookie = `${name}=${value}`;
    const answer = await whole.ask(path, {
      ...{ method: 'POST', body },
      headers: { cookie, accept: 'text/html', ...(headers as Record<string, string>) },
    });
    return faultsOf(answer).map((fault) => `${path}, ${what}: ${fault}`);
  });
  expect(faults.flat()).toEqual([]);
});

test('no question that a page can be asked makes it fail', async ({ harsh, whole }) => {
  test.setTimeout(600_000);
  const asking = harsh.forms.filter(({ method }) => method === 'GET');
  expect(asking.length).toBeGreaterThan(3);
  const { name: cookieName, value: cookieValue } = await sessionCookie(whole.site, harsh.stage.ada.actor.id);
  const values = [
    '%00',
    '%FF%FE',
    '%ED%A0%80',
    encodeURIComponent(script),
    encodeURIComponent(bidi),
    '%',
    '%zz',
    'javascript:alert(1)',
    '2025-02-30',
    '-1',
    '1e400',
    'x'.repeat(7000),
    randomUUID(),
    '__proto__',
    '%25_%5C',
    '',
  ];
  const tried = asking.flatMap((form) => {
    const path = form.action.split('?')[0] ?? form.page;
    const names = [...new Set([...form.fields.map((field) => field.name), 'page', 'before', 'after'])];
    return [
      ...names.flatMap((name) => values.map((value) => `${path}?${name}=${value}`)),
      ...names.map((name) => `${path}?${name}=a&${name}=b&${name}[]=c&${name}[x]=d`),
      `${path}?${names.map((name) => `${name}=${encodeURIComponent(script)}`).join('&')}`,
    ];
  });
  const faults = await eachOf([...new Set(tried)], async (path) =>
    faultsOf(
      await whole.ask(path, { headers: { cookie: `${cookieName}=${cookieValue}`, accept: 'text/html' } }),
    ).map((fault) => `${path.slice(0, 200)}: ${fault}`),
  );
  expect(faults.flat()).toEqual([]);
});
