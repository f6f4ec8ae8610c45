import { BlockList, isIP } from 'node:net';

/** What is no public address of its own (IANA special-purpose registries, checked November 2026). */
const IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** Addresses that stand for IPv4 ones (mapped, NAT64, 6to4, Teredo) are refused whole. */
const IPV6: readonly (readonly [string, number])[] = [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
];

// Two lists: in one of both, the mapped addresses would cover all of IPv4.
const blocked4 = new BlockList();
const blocked6 = new BlockList();
for (const [net, bits] of IPV4) blocked4.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of IPV6) blocked6.addSubnet(net, bits, 'ipv6');

/** Of the machine, its network, or nobody: a webhook must not reach it. What is no address counts as one. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return true;
  return family === 4 ? blocked4.check(address, 'ipv4') : blocked6.check(address, 'ipv6');
}
