package vn.giapranh.hotspots.surveillance;

/** Products and inverses of matrices of a few rows. */
final class SmallMatrix {

    private SmallMatrix() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int row = 0; row < product.length; row++) {
            product[row] = dot(matrix[row], vector);
        }
        return product;
    }

    /** The inverse by Gauss and Jordan, the largest pivot first. */
    static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] left = new double[n][];
        double[][] right = new double[n][n];
        for (int i = 0; i < n; i++) {
            left[i] = matrix[i].clone();
            right[i][i] = 1;
        }
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(left[row][column]) > Math.abs(left[pivot][column])) {
                    pivot = row;
                }
            }
            if (left[pivot][column] == 0) {
                throw new IllegalArgumentException("the columns of the design depend on each other");
            }
            swap(left, pivot, column);
            swap(right, pivot, column);
            scale(left[column], right[column], 1 / left[column][column]);
            for (int row = 0; row < n; row++) {
                if (row != column) {
                    double factor = left[row][column];
                    subtract(left[row], left[column], factor);
                    subtract(right[row], right[column], factor);
                }
            }
        }
        return right;
    }

    private static void swap(double[][] rows, int a, int b) {
        double[] row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
    }

    private static void scale(double[] a, double[] b, double factor) {
        for (int i = 0; i < a.length; i++) {
            a[i] *= factor;
            b[i] *= factor;
        }
    }

    private static void subtract(double[] from, double[] row, double factor) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= factor * row[i];
        }
    }
}
