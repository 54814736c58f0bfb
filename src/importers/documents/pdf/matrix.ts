/** Changes of coordinates, as PDF writes them (ISO 32000, 8.3.4). */

export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Points of the inner space first, then the outer one. */
export function within(outer: Matrix, inner: ArrayLike<number>): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(inner);
  return [
    outer[0] * a + outer[2] * b,
    outer[1] * a + outer[3] * b,
    outer[0] * c + outer[2] * d,
    outer[1] * c + outer[3] * d,
    outer[0] * e + outer[2] * f + outer[4],
    outer[1] * e + outer[3] * f + outer[5],
  ];
}

/** A point of a line of text: how far along its own direction and below, and that direction in whole degrees. */
export function placeIn(
  matrix: Matrix,
): (x: number, y: number) => { along: number; down: number; angle: number } {
  const radians = Math.atan2(matrix[1], matrix[0]);
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  // Adding zero makes the same of 0 and -0.
  const angle = Math.round((radians * 180) / Math.PI) + 0;
  return (x, y) => {
    const left = matrix[0] * x + matrix[2] * y + matrix[4];
    const top = matrix[1] * x + matrix[3] * y + matrix[5];
    return { along: left * cos + top * sin, down: top * cos - left * sin, angle };
  };
}
