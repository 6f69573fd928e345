// All the script that readers' pages have. Everything on them works without it.

/** Buttons that copy the text of an element: `<button data-copy="#id" hidden>`. */
for (const button of document.querySelectorAll('[data-copy]')) {
  const text = document.querySelector(button.dataset.copy);
  if (!text || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText((text.value ?? text.textContent).trim());
    const said = button.textContent;
    button.textContent = button.dataset.copied || said;
    setTimeout(() => {
      button.textContent = said;
    }, 2000);
  });
}

/** The line that says "2 new claims": `<p class="news" hidden data-live="/api/live/…">` with its words. */
const line = document.querySelector('p.news[data-live]');
if (line) follow(line);

function follow(line) {
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  const form = (kind, name) => line.getAttribute(`data-${kind}-${name}`);
  const counted = (n, kind) =>
    n ? [`${n}\u00a0${form(kind, plurals.select(n)) ?? form(kind, 'other')}`] : [];
  const shown = claimsOf(document);
  const said = saidOn(document);
  let source;
  let isLooking = false;

  /** What the page would show now, against what it shows. */
  async function look() {
    isLooking = false;
    const answer = await fetch(location.href, { cache: 'no-cache' }).catch(() => null);
    if (!answer?.ok || answer.headers.has('daybook-stale')) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = claimsOf(page);
    let added = 0;
    let changed = 0;
    for (const [id, text] of now)
      if (!shown.has(id)) added += 1;
      else if (shown.get(id) !== text) changed += 1;
    let words = [...counted(added, 'added'), ...counted(changed, 'changed')].join(', ');
    // A page that lists no claims says only that there is news.
    if (!shown.size && said !== saidOn(page)) words = line.dataset.updated;
    if (!words) return;
    line.firstElementChild.textContent = words;
    line.hidden = false;
  }

  // Not all at the same moment: a thousand pages may be open.
  const soon = () => {
    if (isLooking) return;
    isLooking = true;
    setTimeout(look, 200 + Math.random() * 1800);
  };

  function listen() {
    if (document.hidden) {
      source?.close();
      source = undefined;
    } else if (!source) {
      source = new EventSource(line.dataset.live);
      source.addEventListener('news', soon);
    }
  }
  document.addEventListener('visibilitychange', () => {
    // Whatever came while nobody looked.
    if (!document.hidden) soon();
    listen();
  });
  listen();
}

function saidOn(page) {
  return page.querySelector('main')?.textContent;
}

function claimsOf(page) {
  return new Map([...page.querySelectorAll('[id^="claim-"]')].map((claim) => [claim.id, claim.textContent]));
}
