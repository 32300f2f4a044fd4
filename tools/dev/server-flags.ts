/**
 * How Node runs the server. Its young generation would grow to 128 MB while the server starts and stay so large at rest;
 * a smaller one is collected more often, which costs nothing that can be measured.
 */
export const serverFlags = ['--enable-source-maps', '--max-old-space-size=1024', '--max-semi-space-size=16'];
