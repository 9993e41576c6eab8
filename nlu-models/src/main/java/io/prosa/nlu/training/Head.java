package io.prosa.nlu.training;

import io.prosa.nlu.intent.Network;
import java.util.Arrays;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.nativeblas.NativeOpsHolder;

/// The dense part of the network, in Deeplearning4j.
final class Head {
  private static final int HIDDEN = 256;
  private static final double RATE = 0.006;
  private static final double CALM_RATE = 0.004;
  private static final int PACES = 200;
  private static final double SMOOTHING = 0.1;

  private final int width;
  private final int labels;
  private final MultiLayerNetwork net;
  private final double rate;
  private double current;
  private int steps;

  /// @param calm whether batches are small, so that each is to change less
  Head(int width, int labels, boolean calm, long seed) {
    this.width = width;
    this.labels = labels;
    rate = calm ? CALM_RATE : RATE;
    Nd4j.getRandom().setSeed(seed);
    // One thread: such small products gain nothing from more, and sums keep their order.
    NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    Nd4j.factory().blas().setMaxThreads(1);
    net = new MultiLayerNetwork(layers(width, labels, seed));
    net.init();
  }

  private static MultiLayerConfiguration layers(int width, int labels, long seed) {
    return new NeuralNetConfiguration.Builder()
        .seed(seed)
        .weightInit(WeightInit.XAVIER)
        .updater(new Adam(RATE))
        .list()
        .layer(
            new DenseLayer.Builder()
                .nIn(width)
                .nOut(HIDDEN)
                .activation(new ActivationLReLU(Network.LEAK))
                .build())
        .layer(
            new OutputLayer.Builder(LossFunction.MCXENT)
                .nIn(HIDDEN)
                .nOut(labels)
                .activation(Activation.SOFTMAX)
                .build())
        .build();
  }

  /// Learns from a batch, and returns how each input should have been different.
  float[] learn(float[] input, int[] wanted, double pace) {
    slowDown(rate * Math.ceil(pace * PACES) / PACES);
    var learned = net.calculateGradients(matrix(input, width), targets(wanted), null, null);
    var gradient = learned.getFirst();
    var nowhere = LayerWorkspaceMgr.noWorkspaces();
    net.getUpdater().update(net, gradient, steps++, 0, wanted.length, nowhere);
    net.params().subi(gradient.gradient());
    return floats(learned.getSecond());
  }

  /// In steps: to set a rate, Deeplearning4j puts all its updaters together anew.
  private void slowDown(double to) {
    if (to != current) {
      net.setLearningRate(to);
      current = to;
    }
  }

  /// The right label of each row, smoothed: certainty is not to be learned.
  private INDArray targets(int[] wanted) {
    var targets = new float[wanted.length * labels];
    Arrays.fill(targets, (float) (SMOOTHING / labels));
    for (var i = 0; i < wanted.length; i++) {
      targets[i * labels + wanted[i]] += (float) (1 - SMOOTHING);
    }
    return matrix(targets, labels);
  }

  /// Hands the weights over to serving.
  Network network(float[] embeddings, int stride) {
    return new Network(
        embeddings,
        stride,
        floats(net.getParam("0_W")),
        floats(net.getParam("0_b")),
        floats(net.getParam("1_W")),
        floats(net.getParam("1_b")));
  }

  /// Deeplearning4j's own probabilities, for the test that holds serving equal to them.
  float[] probabilities(float[] input) {
    return floats(net.output(matrix(input, width)));
  }

  private static INDArray matrix(float[] values, int columns) {
    return Nd4j.createFromArray(values).reshape(values.length / columns, columns);
  }

  private static float[] floats(INDArray array) {
    return array.dup('c').data().asFloat();
  }
}
