/** What stands for each changing part of a route, as addresses have it. */
const shapes: Record<string, string> = {
  situation: '[a-z0-9-]{1,100}',
  day: '\\d{4}-\\d{2}-\\d{2}',
  claim: '[0-9a-f-]{36}',
  event: '[0-9a-f-]{36}',
  place: '[0-9a-f-]{36}',
  source: '[0-9a-f-]{36}',
  topic: '[^/]+',
};

/** The names of a route's changing parts: "situation" and "day" of "/[situation]/[day]". */
export type PartsOf<Route extends string> = Route extends `${string}[${infer Part}]${infer Rest}`
  ? Part | PartsOf<Rest>
  : never;

/**
 * What the paths of a route look like; no path of readers' pages looks like two.
 *
 * @param route as the folders of app/ name it: "/[situation]/[day]".
 * @returns a pattern with a group for each changing part, under its name.
 * @throws Error for a part whose shape is not known.
 */
export function patternOf(route: string): RegExp {
  const steps = route.replaceAll('.', '\\.').replace(/\[(\w+)\]/g, (_, name: string) => {
    const shape = shapes[name];
    if (!shape) throw new Error(`what does [${name}] of ${route} look like?`);
    return `(?<${name}>${shape})`;
  });
  return new RegExp(`^${steps}$`);
}
