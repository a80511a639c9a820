package org.taizhang.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.taizhang.api.problem.ProblemWriters;

class RateLimitFilterTest {

    private final RateLimitFilter filter =
            new RateLimitFilter(new LimitProperties(1, DataSize.ofBytes(1)), ProblemWriters.plain());

    @Test
    void oneSenderIsSlowedDownAndTheOthersAreNot() throws Exception {
        assertThat(answer("10.0.0.1").getStatus()).isEqualTo(200);
        assertThat(answer("10.0.0.1").getStatus()).isEqualTo(200);

        MockHttpServletResponse third = answer("10.0.0.1");

        assertThat(third.getStatus()).isEqualTo(429);
        assertThat(third.getHeader("Retry-After")).isEqualTo("1");
        assertThat(third.getContentType()).startsWith("application/problem+json");
        assertThat(third.getContentAsString()).contains("RATE_LIMIT");
        assertThat(answer("10.0.0.2").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/plan");
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
