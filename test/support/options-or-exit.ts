/** The options of a command, or its help and exit 0, or what is wrong with them and exit 2. */
export function optionsOrExit<Options>(read: () => Options | null, usage: string): Options {
  try {
    const options = read();
    if (options !== null) return options;
    process.stdout.write(usage);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}
