package fr.educonnect.directory.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.educonnect.directory.TestAccounts;
import fr.educonnect.directory.TestDirectory;
import fr.educonnect.directory.pool.DirectoryPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatewayHealthTest {

  private final String url = TestDirectory.url();
  private final DirectoryPool oneNode = TestAccounts.pool(url);
  private final DirectoryPool otherNode = TestAccounts.pool(url);
  private final GatewayHealth here = new GatewayHealth(oneNode);
  private final GatewayHealth there = new GatewayHealth(otherNode);

  @AfterEach
  void close() {
    oneNode.close();
    otherNode.close();
  }

  @Test
  void isDownForAllNodesAfterThreeFailuresInARowOnAnyOfThem() {
    assertThat(here.isDown()).isFalse();
    here.failed();
    there.failed();
    assertThat(here.isDown()).isFalse();
    here.failed();
    assertThat(here.isDown()).isTrue();
    assertThat(there.isDown()).isTrue();
  }

  @Test
  void isUpAgainWithTheFirstSuccess() {
    here.failed();
    here.failed();
    there.succeeded();
    here.failed();
    assertThat(here.isDown()).isFalse();
    here.failed();
    here.failed();
    there.succeeded();
    assertThat(here.isDown()).isFalse();
  }

  @Test
  void isUpAgainWhenNobodyTriedForAMinute() {
    here.failed();
    here.failed();
    here.failed();
    aMinutePasses();
    assertThat(here.isDown()).isFalse();
    here.failed();
    assertThat(here.isDown()).isFalse();
  }

  private void aMinutePasses() {
    TestDirectory.execute(
        oneNode.dataSource(),
        "update allowance set window_ends_at = window_ends_at - interval '61 seconds'");
  }
}
