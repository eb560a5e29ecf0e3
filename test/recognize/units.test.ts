import { expect, it } from 'vitest';
import { registerUnits } from '../../src/recognize/units.ts';

it('registers the units of tasks that no register knows by name or alias, under ids that are free', () => {
  const tasks = [
    { title: '甲', owner: '科普部', support: ['学会部', '办公室'] },
    { title: '乙', support: ['宣传部', '科普部'], items: [{ title: '丙', owner: '人事部' }] },
  ];
  const plan = { kepu: 1, title: '要点', year: 2026, issuer: '县科协', sections: [{ title: '一', tasks }] } as const;
  const registers = [
    {
      kepu: 1,
      organizations: { xhb: '学会部', bgs: { name: '县科协办公室', aliases: ['办公室'] }, rsb: { name: '人事部' } },
    },
    { kepu: 1, outlets: { kpb: '科普报' } },
  ] as const;
  expect(registerUnits(plan, registers, (name) => (name === '科普部' ? 'kpb' : null))).toEqual({
    'kpb-2': '科普部',
    'unit-1': '宣传部',
  });
});
