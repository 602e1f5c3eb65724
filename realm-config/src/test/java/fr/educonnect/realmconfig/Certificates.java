package fr.educonnect.realmconfig;

/** Certificates that must be refused; their private keys were thrown away. */
final class Certificates {
  /** RSA with 1024 bits, valid for a century. */
  static final String SHORT =
      "MIIBwDCCASmgAwIBAgIIeyzTjIaMKbIwDQYJKoZIhvcNAQELBQAwEDEOMAwGA1UEAxMFc2hvcnQw"
          + "IBcNMjYxMTIyMDI0MjU0WhgPMjEyNjEwMjkwMjQyNTRaMBAxDjAMBgNVBAMTBXNob3J0MIGfMA0G"
          + "CSqGSIb3DQEBAQUAA4GNADCBiQKBgQDYIa/cufS4WU+KDb9KlzR8NEsMe7Ntlp/FJcYKRjlBkxsu"
          + "Pm28al19HIrS9yledbLLzTU1LMbmRyxc1kX9cRCNnSWx2SXjiGgee8iurI+wqEecEC3le/8JJbri"
          + "9Y5TIe6E+IVqWjf6fzy7nJy0IcE/2Zi/WZRJVkl0CImuKVLTBwIDAQABoyEwHzAdBgNVHQ4EFgQU"
          + "9Ud2PMDUomHZVsjQupyXlMaRjs8wDQYJKoZIhvcNAQELBQADgYEAZpaIa5BVErFN7OUVvWFrXKRa"
          + "Ah7BKwlV1mdk5kZKnyb5vskBYdLZ9G/d07JUuOmlWcbaW48+4iG+VbrqwGtyzM5NdnUkfC7fGK0K"
          + "SWS9yot6Zs4Nact4Rb6AXRCa4rlZV9KUaBy2Q+q2GM1xaY+pHGxNq6S0OOYQO3iyUp2DaEA=";

  /** RSA with 2048 bits, valid in January 2020. */
  static final String ENDED =
      "MIICwzCCAaugAwIBAgIIIhBkycQ7fIcwDQYJKoZIhvcNAQELBQAwEDEOMAwGA1UEAxMFZW5kZWQw"
          + "HhcNMjAwMTAxMDI0MjU4WhcNMjAwMTMxMDI0MjU4WjAQMQ4wDAYDVQQDEwVlbmRlZDCCASIwDQYJ"
          + "KoZIhvcNAQEBBQADggEPADCCAQoCggEBAL/RlC5J6qdyFj4bH/0+xz4GXLm7qeRmEpWq6xT4zQS1"
          + "JWmv3zppQ+PeG6/HJ4HDV85j/6Pp4xfAvQt3qGoo74xJaSLot4/sIsp7NhPbm5M4pylUr8lu7ROK"
          + "zrBn+Gxr5pmg95z1i2ldwf6e6Fgl9mI8ahsIa6KCpQef2IBRcJ0rsZm3nkRyufhp5fqRF2WI/ndO"
          + "z192c5+cevWcGq7YAdk57sbzXhnh+IyPH8L7wL/Ijqq61lCPuBpgcXhPjU4ApZB4defIZcm+cCZ4"
          + "3rPULHdFkwNeIsV/iUPXDZR5gv9ZT+kowqatM0mf4ggSyGw2lpqtd88ILQfAno+PjsBDgZsCAwEA"
          + "AaMhMB8wHQYDVR0OBBYEFElKdntcUCsTCxX6G1NnDf2VGguJMA0GCSqGSIb3DQEBCwUAA4IBAQBQ"
          + "KqjGCcrw/7T+Pz3tHDV3MZtjrmkz7JIMe2cyT8ToMxuc2BeJbXsnj++W3NAZ5vuwb58E4siSCbO9"
          + "s6KUp/tKW/11uU89sfm3gZypaX2B1qQT8A6b8wlcLhxO/sJ3EwGEd+O363Ce+JaS5goCQ2YO8kc+"
          + "9vmFwhcPIAJWc3IqC0OkQvQLuCEEfNiHZgIqBSj1eKsCEaQL+OxBAgb9+Qt2jsEt5TRJ5yU5iGxz"
          + "W8wvUra3dckC5I9FrBFNFY/ji42GKtS3XEaNH+Wg8r1kN5EMcdK9646FSonLVmK/mpNwt2bVTRsi"
          + "ahhTtIRiUFH6BpZ/2EQ55Ieh5VJzZ9OPDo6d";

  private Certificates() {}
}
