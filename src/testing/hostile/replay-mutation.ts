/** `node src/testing/hostile/replay-mutation.ts SEED`: what a seed does to which file, and how the program takes it. */
import { verdictOn } from './mutation-fault.ts';
import { mutationProjects } from './mutation-projects.ts';

const projects = mutationProjects();
try {
  const mutant = projects.put(Number(process.argv[2]));
  process.stdout.write(
    `${mutant.file}: ${mutant.how.join(', ')}\n\n${Buffer.from(mutant.bytes).toString()}\n\n`,
  );
  const { outcome, fault } = await verdictOn(mutant, true);
  process.stdout.write(`${fault ?? outcome}\n`);
} finally {
  projects.remove();
}
