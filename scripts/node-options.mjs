/**
 * How Node runs the program, as in the Dockerfile. Where a machine has much memory, Node would let garbage grow to
 * several times what is in use before it looks at it; so it looks at half as much again.
 */
export const NODE_OPTIONS = ['--enable-source-maps', '--heap-growing-percent=50'];
