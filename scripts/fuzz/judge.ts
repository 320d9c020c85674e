import { misfit, type Operation } from './operations.js';
import type { Answered } from './send.js';

/** Upstream’s own faults, which the document has as answers of their own. */
const upstreams = /"code":"upstream_(refused|unavailable)"/;
const stack = /\n\s+at .+:\d+|node_modules|\bat (async )?\w+ \(|file:\/\//;

/** What is wrong with an answer; undefined for one that is as documented, and gives nothing away. */
export function judge(
  operation: Operation,
  { response, text }: Answered,
  secrets: readonly string[],
): string | undefined {
  const { status } = response;
  if (status >= 500 && !upstreams.test(text)) return `fault: ${status} ${text.slice(0, 300)}`;
  const documented = operation.responses[String(status)];
  if (!documented) return `undocumented: ${status} ${text.slice(0, 300)}`;
  const all = `${[...response.headers].join('\n')}\n${text}`;
  const leaked = secrets.find((secret) => all.includes(secret));
  if (leaked !== undefined) return `leak: ${leaked.slice(0, 12)}… in ${text.slice(0, 300)}`;
  if (stack.test(text) && !response.headers.get('content-type')?.includes('javascript'))
    return `leak: a stack in ${text.slice(0, 300)}`;
  return misfitOf(documented, { response, text }, operation.method);
}

function misfitOf(
  { description, content }: Operation['responses'][string],
  { response, text }: Answered,
  method: string,
): string | undefined {
  if (method === 'HEAD' || !content)
    return text === '' || method === 'HEAD' ? undefined : `undocumented: a body, ${text.slice(0, 300)}`;
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const described = content[type];
  if (!described) return `undocumented: the type ${type || 'none'} of ${response.status}`;
  if (!type.endsWith('json')) return undefined;
  const value: unknown = JSON.parse(text);
  const unfit = misfit(value, described.schema);
  if (unfit !== undefined) return `misfit: ${unfit} in ${text.slice(0, 300)}`;
  if (type === 'application/problem+json') {
    const { code, status } = value as { code: string; status: number };
    if (!description.includes(`\`${code}\``)) return `undocumented: the code ${code} of ${response.status}`;
    if (status !== response.status) return `misfit: the problem says ${status}, the answer ${response.status}`;
  }
  return undefined;
}
