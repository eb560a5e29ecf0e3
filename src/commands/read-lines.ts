/** No answer that a person types is longer, in UTF-16 units; the rest of a line is let go. */
const longestLine = 10_000;

/**
 * The lines of a stream as they come, without their ends. Whoever stops early returns the generator: that lets the stream
 * go, which would keep the process waiting.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = `${rest}${text}`.split(/\r?\n/);
    rest = (lines.pop() ?? '').slice(0, longestLine);
    for (const line of lines) yield line.slice(0, longestLine);
  }
  if (rest !== '') yield rest;
}
