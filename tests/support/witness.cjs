/**
 * Writes down in the file that WITNESSED names, a line each: every address that a whole program connects to, in
 * whichever thread, every name that it looks up, every datagram socket and every process that it starts. The threads
 * that are watched stand in a second file beside it, WITNESSED.threads.
 */
const { createHook } = require('node:async_hooks');
const childProcess = require('node:child_process');
const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { Socket } = require('node:net');
const { threadId } = require('node:worker_threads');

/** What Node makes for each, however it is asked for. */
const HANDLES = new Map([
  ['GETADDRINFOREQWRAP', 'a name is looked up'],
  ['GETNAMEINFOREQWRAP', 'a name is looked up'],
  ['QUERYWRAP', 'a name is looked up'],
  ['UDPWRAP', 'a datagram socket is opened'],
  ['PROCESSWRAP', 'a process is started'],
]);
/** They make nothing that could be seen. */
const AT_ONCE = ['spawnSync', 'execSync', 'execFileSync'];

const note = (line) => appendFileSync(process.env.WITNESSED, `${line}\n`);
const { connect } = Socket.prototype;
/** Connections by the only door that tells the address. */
let told = 0;

Socket.prototype.connect = function witnessed(...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const { path, host = 'localhost', port } = Object(options);
  told += 1;
  note(path ?? `${host}:${port ?? options}`);
  return connect.apply(this, args);
};

for (const name of AT_ONCE) {
  const start = childProcess[name];
  childProcess[name] = (...args) => {
    note('a process is started');
    return start(...args);
  };
}
syncBuiltinESMExports();

createHook({
  init(_id, type) {
    if (HANDLES.has(type)) note(HANDLES.get(type));
    if (type !== 'TCPCONNECTWRAP' && type !== 'PIPECONNECTWRAP') return;
    if (told === 0) note('a connection is made by another door');
    told -= 1;
  },
}).enable();

appendFileSync(`${process.env.WITNESSED}.threads`, `${threadId}\n`);
