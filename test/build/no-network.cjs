// Loaded before kepu: every way to the network throws, and is written down, whether or not somebody catches it.

const { appendFileSync } = require('node:fs');
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');

const refuse = (way) => () => {
  appendFileSync(process.env.KEPU_NETWORK_LOG, `${way}\n`);
  throw new Error(`${way} was called`);
};
const close = (home, way) => {
  for (const [name, value] of Object.entries(home)) {
    if (typeof value === 'function' && /^[a-z]/.test(name)) home[name] = refuse(`${way}.${name}`);
  }
};

// Streams of a process are sockets too, so it is connecting and listening that is refused; http, tls and fetch do no other.
net.Socket.prototype.connect = refuse('net.Socket.connect');
net.Server.prototype.listen = refuse('net.Server.listen');
dgram.Socket.prototype.bind = refuse('dgram.Socket.bind');
dgram.Socket.prototype.send = refuse('dgram.Socket.send');
close(dns, 'dns');
close(dns.promises, 'dns.promises');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
